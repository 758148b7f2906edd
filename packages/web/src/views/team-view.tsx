import { type FormEvent, type ReactNode, useCallback, useEffect, useState } from 'react'
import { CopyButton } from '../app/copy-button.tsx'
import { useServices } from '../app/services.ts'
import type { ApiKey, Colleague, Role, Team } from '../backend/backend.ts'
import { useMessages } from '../i18n/use-messages.ts'

const ROLES: readonly Role[] = ['reader', 'editor', 'admin']

/** Who may sign in, and which programs have keys: for administrators. */
export function TeamView({ team }: { readonly team: Team }) {
  const messages = useMessages()
  const [fault, setFault] = useState<string>()
  /** Does it, and says why where the service refuses. */
  const attempt = useCallback(async (deed: () => Promise<void>): Promise<boolean> => {
    setFault(undefined)
    try {
      await deed()
      return true
    } catch (error) {
      setFault(error instanceof Error ? error.message : String(error))
      return false
    }
  }, [])
  return (
    <main id="main" className="archive team">
      <h1>{messages.team.title}</h1>
      {fault !== undefined && (
        <p role="alert" className="alert">
          {fault}
        </p>
      )}
      <People team={team} attempt={attempt} />
      <Keys team={team} attempt={attempt} />
    </main>
  )
}

interface PartProps {
  readonly team: Team
  readonly attempt: (deed: () => Promise<void>) => Promise<boolean>
}

function People({ team, attempt }: PartProps) {
  const messages = useMessages()
  const { person: me } = useServices()
  const [people, setPeople] = useState<readonly Colleague[]>()
  const [link, setLink] = useState<{ readonly name: string; readonly link: string; readonly until: string }>()
  const load = useCallback(async () => setPeople(await team.people()), [team])
  useEffect(() => void attempt(load), [attempt, load])
  const change = (deed: () => Promise<unknown>) =>
    attempt(async () => {
      await deed()
      await load()
    })
  return (
    <section aria-labelledby="people-title">
      <h2 id="people-title">{messages.team.people}</h2>
      <p className="note">{messages.team.peopleHint}</p>
      {people !== undefined && (
        <AccessTable since={messages.team.since}>
          {people.map(({ id, name, role, createdAt }) => (
            <tr key={id}>
              <th scope="row">
                {name} {id === me.id && <span className="state">{messages.team.you}</span>}
              </th>
              <td>
                <RoleSelect
                  label={messages.team.roleOf(name)}
                  role={role}
                  onRole={(next) => void change(() => team.changeRole(id, next))}
                />
              </td>
              <td>{messages.date(createdAt)}</td>
              <td className="row-actions">
                <button
                  type="button"
                  onClick={() =>
                    void attempt(async () => {
                      const { link: address, expiresAt } = await team.signInLink(id)
                      setLink({ name, link: address, until: expiresAt })
                    })
                  }
                >
                  {messages.team.link}
                  <span className="visually-hidden"> {name}</span>
                </button>
                <Removal name={name} onRemove={() => void change(() => team.removePerson(id))} />
              </td>
            </tr>
          ))}
        </AccessTable>
      )}
      {link !== undefined && (
        <Told text={link.link} note={messages.team.linkHint(link.name, messages.date(link.until))} />
      )}
      <AddForm
        title={messages.team.addPerson}
        nameLabel={messages.team.personName}
        onAdd={(name, role) => change(() => team.addPerson(name, role))}
      />
    </section>
  )
}

function Keys({ team, attempt }: PartProps) {
  const messages = useMessages()
  const [keys, setKeys] = useState<readonly ApiKey[]>()
  const [made, setMade] = useState<{ readonly name: string; readonly secret: string }>()
  const load = useCallback(async () => setKeys(await team.keys()), [team])
  useEffect(() => void attempt(load), [attempt, load])
  return (
    <section aria-labelledby="keys-title">
      <h2 id="keys-title">{messages.team.keys}</h2>
      <p className="note">{messages.team.keysHint}</p>
      {keys !== undefined && keys.length > 0 && (
        <AccessTable since={messages.team.used}>
          {keys.map(({ id, name, role, usedAt }) => (
            <tr key={id}>
              <th scope="row">{name}</th>
              <td>{messages.team.roles[role]}</td>
              <td>{usedAt === undefined ? messages.team.never : messages.date(usedAt)}</td>
              <td className="row-actions">
                <Removal
                  name={name}
                  onRemove={() =>
                    void attempt(async () => {
                      await team.removeKey(id)
                      await load()
                    })
                  }
                />
              </td>
            </tr>
          ))}
        </AccessTable>
      )}
      {made !== undefined && <Told text={made.secret} note={messages.team.secretHint(made.name)} />}
      <AddForm
        title={messages.team.addKey}
        nameLabel={messages.team.keyName}
        onAdd={(name, role) =>
          attempt(async () => {
            setMade(await team.addKey(name, role))
            await load()
          })
        }
      />
    </section>
  )
}

interface AccessTableProps {
  /** What the third column tells. */
  readonly since: string
  /** Its rows. */
  readonly children: ReactNode
}

/** Who or what has access, in which role, since when, and what can be done about it. */
function AccessTable({ since, children }: AccessTableProps) {
  const { team } = useMessages()
  return (
    <table className="archive-table team-table">
      <thead>
        <tr>
          <th scope="col">{team.name}</th>
          <th scope="col">{team.role}</th>
          <th scope="col">{since}</th>
          <th scope="col">
            <span className="visually-hidden">{team.actions}</span>
          </th>
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  )
}

interface RoleSelectProps {
  readonly label: string
  readonly role: Role
  readonly onRole: (role: Role) => void
}

function RoleSelect({ label, role, onRole }: RoleSelectProps) {
  const { team } = useMessages()
  return (
    <select aria-label={label} value={role} onChange={({ target }) => onRole(target.value as Role)}>
      {ROLES.map((each) => (
        <option key={each} value={each}>
          {team.roles[each]}
        </option>
      ))}
    </select>
  )
}

/** Asks once more: what is removed ends at once. */
function Removal({ name, onRemove }: { readonly name: string; readonly onRemove: () => void }) {
  const { team, proof } = useMessages()
  const [isAsking, setAsking] = useState(false)
  if (!isAsking)
    return (
      <button type="button" className="quiet" onClick={() => setAsking(true)}>
        {team.remove}
        <span className="visually-hidden"> {name}</span>
      </button>
    )
  return (
    <>
      {/* biome-ignore lint/a11y/noAutofocus: it stands where the button was that asked for it */}
      <button type="button" className="danger" autoFocus onClick={onRemove}>
        {team.removeConfirm(name)}
      </button>
      <button type="button" className="quiet" onClick={() => setAsking(false)}>
        {proof.cancel}
      </button>
    </>
  )
}

/** A link or a secret, shown this once. */
function Told({ text, note }: { readonly text: string; readonly note: string }) {
  const { team } = useMessages()
  return (
    <div className="told" role="status">
      <p>{note}</p>
      <div className="told-line">
        <code>{text}</code>
        <CopyButton label={team.copy} render={async () => text} />
      </div>
    </div>
  )
}

interface AddFormProps {
  readonly title: string
  readonly nameLabel: string
  /** Resolves to whether it was added. */
  readonly onAdd: (name: string, role: Role) => Promise<boolean>
}

function AddForm({ title, nameLabel, onAdd }: AddFormProps) {
  const { team } = useMessages()
  const [name, setName] = useState('')
  const [role, setRole] = useState<Role>('editor')
  async function add(event: FormEvent): Promise<void> {
    event.preventDefault()
    if (name.trim() !== '' && (await onAdd(name.trim(), role))) setName('')
  }
  return (
    <form className="add-form" aria-label={title} onSubmit={(event) => void add(event)}>
      <label className="field">
        <span>{nameLabel}</span>
        <input value={name} maxLength={200} required onChange={({ target }) => setName(target.value)} />
      </label>
      <label className="field">
        <span>{team.role}</span>
        <select value={role} onChange={({ target }) => setRole(target.value as Role)}>
          {ROLES.map((each) => (
            <option key={each} value={each}>
              {team.roles[each]}
            </option>
          ))}
        </select>
      </label>
      <button type="submit" className="primary">
        {title}
      </button>
    </form>
  )
}
