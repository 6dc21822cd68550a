import { openSessions } from './connection.js'
import { watchPolicy } from './failure.js'
import { configure, type Settings } from './settings.js'

/** Called by the loader with each element that the page shows. */
export function start(settings: Settings, tag: string, element: CustomElementConstructor): void {
  if (!settings.sessionChanged) {
    configure(settings)
    watchPolicy()
    settings.sessionChanged = () => openSessions().forEach((session) => void session.restart())
  }
  if (!customElements.get(tag)) customElements.define(tag, element)
}
