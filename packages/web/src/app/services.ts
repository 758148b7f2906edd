import { createContext, useContext } from 'react'
import type { Backend, Person, SiteSettings } from '../backend/backend.ts'
import type { DeskClient } from '../worker/desk-client.ts'

/** What every view works with. */
export interface Services {
  readonly client: DeskClient
  readonly backend: Backend
  readonly person: Person
  /** How the site publishes. */
  readonly site: SiteSettings
  /** Takes changed settings over, everywhere. */
  readonly onSite: (settings: SiteSettings) => Promise<void>
}

export const ServicesContext = createContext<Services | undefined>(undefined)

export function useServices(): Services {
  const services = useContext(ServicesContext)
  if (services === undefined) throw new Error('No services around this view.')
  return services
}
