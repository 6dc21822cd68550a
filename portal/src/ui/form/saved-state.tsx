import { t, type MessageKey } from '../../lib/messages.js'
import { Status, type StatusTone } from '../status/status.js'

export type SaveState = 'untouched' | 'unsaved' | 'saving' | 'saved' | 'failed'

const looks = {
  unsaved: ['idle', 'form.unsaved'],
  saving: ['warn', 'form.saving'],
  saved: ['ok', 'form.saved'],
  failed: ['bad', 'form.failed'],
} as const satisfies Record<Exclude<SaveState, 'untouched'>, [StatusTone, MessageKey]>

/** Top right of a form: what of it the server has. Nothing before the first change. */
export function SavedState({ state }: { state: SaveState }) {
  const look = state === 'untouched' ? null : looks[state]
  return <span role="status">{look && <Status tone={look[0]}>{t(look[1])}</Status>}</span>
}
