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
  for (const folder of folders) watch(inRoot(folder), { recursive: true }, settle)
}
