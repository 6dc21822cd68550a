import { plainText } from '../../bin/up/terminal/style.mjs'

/** How many cases passed and failed, read from what a runner printed. Null when it never came to count. */
export const summaries = {
  /** `Tests  12 passed, 1 failed, 2 skipped (15)` */
  japa: (output) => {
    const line = lastMatch(plain(output), /^\s*Tests\s+(.*\(\d+\))$/gm)
    return line && { passed: count(line, 'passed'), failed: count(line, 'failed') }
  },
  /** `ℹ pass 12` and `ℹ fail 1`, each on its line */
  node: (output) => {
    const passed = lastMatch(plain(output), /^\S+ pass (\d+)$/gm)
    const failed = lastMatch(plain(output), /^\S+ fail (\d+)$/gm)
    return passed && failed && { passed: Number(passed), failed: Number(failed) }
  },
  /** `Chrome: |█████| 12/12 test files | 45 passed, 1 failed` */
  webTestRunner: (output) => {
    const line = lastMatch(plain(output), /test files \| (.+)$/gm)
    return line && { passed: count(line, 'passed'), failed: count(line, 'failed') }
  },
}

/**
 * The verdict on a runner that ended: what it counted, and one failure more when it failed without one
 * (a file that does not load, a hook that throws).
 */
export function verdict({ counted, succeeded }) {
  const { passed, failed } = counted ?? { passed: 0, failed: 0 }
  return { passed, failed: succeeded && counted ? failed : Math.max(failed, 1) }
}

const count = (line, word) => Number(new RegExp(`(\\d+) ${word}`).exec(line)?.[1] ?? 0)

const lastMatch = (text, pattern) => [...text.matchAll(pattern)].at(-1)?.[1] ?? null

const plain = (text) => plainText(text).replaceAll('\r', '')
