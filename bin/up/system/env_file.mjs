import { existsSync, readFileSync, writeFileSync } from 'node:fs'

const ASSIGNMENT = /^([A-Z][A-Z0-9_]*)=(.*)$/

/** `KEY=value` lines of an env file; comments and blank lines are left out. */
export function parseEnv(text) {
  const values = {}
  for (const line of text.split(/\r?\n/)) {
    const [, key, value] = ASSIGNMENT.exec(line) ?? []
    if (key) values[key] = value.trim().replace(/^(["'])(.*)\1$/, '$2')
  }
  return values
}

/** The same text with these values: lines are replaced where they stand, new keys go to the end. */
export function mergeEnv(text, values) {
  const rest = { ...values }
  const lines = text.split(/\r?\n/).map((line) => {
    const [, key] = ASSIGNMENT.exec(line) ?? []
    if (!key || !(key in rest)) return line
    const replaced = `${key}=${rest[key]}`
    delete rest[key]
    return replaced
  })
  while (lines.at(-1) === '') lines.pop()
  return [...lines, ...Object.entries(rest).map(([key, value]) => `${key}=${value}`), ''].join('\n')
}

export const readEnvFile = (file) => (existsSync(file) ? readFileSync(file, 'utf8') : '')

/** Secrets are for their owner alone. */
export function writeEnvFile(file, text) {
  writeFileSync(file, text, { mode: 0o600 })
}
