import '@fontsource/source-serif-4/latin-400.css'
import '@fontsource/source-serif-4/latin-400-italic.css'
import '@fontsource/source-serif-4/latin-600.css'
import '@fontsource/source-sans-3/latin-400.css'
import '@fontsource/source-sans-3/latin-600.css'
import './style/theme.css'
import './style/shell.css'
import './style/start.css'
import './style/desk.css'
import './style/article.css'
import './style/panels.css'
import './style/publish.css'
import { createRoot } from 'react-dom/client'
import { App } from './app/app.tsx'
import { findBackend } from './backend/find-backend.ts'
import { indexedStore, stringStore } from './backend/record-store.ts'
import { createDeskClient } from './worker/desk-client.ts'
import DeskWorker from './worker/desk-worker.ts?worker'

const client = createDeskClient(new DeskWorker())
const backend = findBackend((...args) => fetch(...args), {
  store: indexedStore(indexedDB),
  settings: stringStore(localStorage, 'intertitre:'),
  now: () => new Date().toISOString(),
  newId: () => crypto.randomUUID(),
})

createRoot(document.getElementById('root')!).render(<App client={client} finding={backend} />)
