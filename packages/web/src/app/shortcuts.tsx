import { useEffect, useRef } from 'react'
import { useMessages } from '../i18n/use-messages.ts'

const isMac = (): boolean => /Mac|iPhone|iPad/u.test(navigator.userAgent)

/** Keys by what they do, in the order of the list. */
const GROUPS = [
  {
    group: 'proof',
    items: [
      ['next', 'F8'],
      ['previous', '⇧F8'],
      ['mend', 'Mod+.'],
    ],
  },
  {
    group: 'structure',
    items: [
      ['moveUp', 'Alt+⇧↑'],
      ['moveDown', 'Alt+⇧↓'],
      ['promote', 'Alt+⇧←'],
      ['demote', 'Alt+⇧→'],
      ['split', 'Mod+Enter'],
      ['candidate', 'Mod+⇧H'],
      ['kinds', 'Mod+Alt+0, 2, 3, 8, 9'],
    ],
  },
  {
    group: 'move',
    items: [
      ['story', 'Alt+1'],
      ['article', 'Alt+2'],
      ['checks', 'Alt+3'],
      ['pick', '↓ ↑'],
      ['leave', 'Esc'],
    ],
  },
  {
    group: 'article',
    items: [
      ['save', 'Mod+S'],
      ['undo', 'Mod+Z, Mod+⇧Z'],
      ['help', '?, F1'],
    ],
  },
] as const

export function Shortcuts({ onClose }: { readonly onClose: () => void }) {
  const { shortcuts } = useMessages()
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => dialog.current?.showModal(), [])
  const shown = (keys: string): string => keys.replaceAll('Mod', isMac() ? '⌘' : 'Ctrl')
  return (
    <dialog ref={dialog} className="shortcuts" aria-labelledby="shortcuts-title" onClose={onClose}>
      <div className="shortcuts-head">
        <h2 id="shortcuts-title">{shortcuts.title}</h2>
        <button type="button" onClick={() => dialog.current?.close()}>
          {shortcuts.close}
        </button>
      </div>
      <div className="shortcuts-groups">
        {GROUPS.map(({ group, items }) => (
          <section key={group}>
            <h3>{shortcuts.groups[group]}</h3>
            <dl>
              {items.map(([name, keys]) => (
                <div key={name}>
                  <dt>{shortcuts.items[name]}</dt>
                  <dd>
                    <kbd>{shown(keys)}</kbd>
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </dialog>
  )
}
