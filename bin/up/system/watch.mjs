import { watch } from 'node:fs'
import { inRoot } from './paths.mjs'

const SETTLE_MS = 200

/** Calls `onChange` once after a burst of changes in folders of the checkout. */
export function watchSources(folders, onChange) {
  let timer
  const settle = () => {
    clearTimeout(timer)
    timer = setTimeout(onChange, SETTLE_MS)
  }
  for (const folder of folders) {
    // A file that is gone again before it was looked at, or not ours to read, is no reason to end.
    watch(inRoot(folder), { recursive: true }, settle).on('error', settle)
  }
}
