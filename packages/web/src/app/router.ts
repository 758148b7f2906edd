import { useSyncExternalStore } from 'react'

/** Where the editor is, as its address says. */
export type Route =
  | { readonly view: 'start' }
  | { readonly view: 'articles' }
  | { readonly view: 'team' }
  | { readonly view: 'site' }
  | { readonly view: 'article'; readonly id: string }

export function routeOf(path: string): Route {
  const [first, id] = path.split('/').filter(Boolean)
  if (first === 'team' || first === 'site') return { view: first }
  if (first === 'articles')
    return id === undefined ? { view: 'articles' } : { view: 'article', id: decodeURIComponent(id) }
  return { view: 'start' }
}

export function pathOf(route: Route): string {
  if (route.view === 'start') return '/'
  return route.view === 'article' ? `/articles/${encodeURIComponent(route.id)}` : `/${route.view}`
}

const CHANGED = 'intertitre:route'

export function navigate(route: Route): void {
  history.pushState(null, '', pathOf(route))
  dispatchEvent(new Event(CHANGED))
}

function subscribe(listener: () => void): () => void {
  addEventListener('popstate', listener)
  addEventListener(CHANGED, listener)
  return () => {
    removeEventListener('popstate', listener)
    removeEventListener(CHANGED, listener)
  }
}

export const useRoute = (): Route => routeOf(useSyncExternalStore(subscribe, () => location.pathname))
