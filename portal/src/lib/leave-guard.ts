import { signal } from '@preact/signals'

/** Somebody wants to leave unsaved work: what goes on if they do. */
export const leaving = signal<{ go: () => void } | null>(null)

const unsaved = new Set<object>()

/** Work that would be lost stands open until the returned function is called. */
export function holdUnsaved(): () => void {
  const work = {}
  unsaved.add(work)
  return () => void unsaved.delete(work)
}

export function isUnsaved(): boolean {
  return unsaved.size > 0
}

/** Goes on at once, or after a question when unsaved work stands open. */
export function leave(go: () => void): void {
  if (isUnsaved()) leaving.value = { go }
  else go()
}

/** Unsaved work is given up on purpose. */
export function giveUp(): void {
  unsaved.clear()
}
