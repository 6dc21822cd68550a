import { readFile } from 'node:fs/promises'

const views = new URL('./views/', import.meta.url)

/** Text → text that is safe between tags and in attributes. */
export function escapeHtml(text) {
  return String(text).replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)
}

/**
 * Renders a view: `{{> file}}` includes another view, `{{name}}` is escaped, `{{{name}}}` is not.
 * An unknown name is an error, so a typing mistake cannot reach the page.
 */
export async function renderView(file, values) {
  const source = await readFile(new URL(file, views), 'utf8')
  const parts = source.split(/(\{\{> ?[\w./-]+\}\})/)
  const included = await Promise.all(
    parts.map((part) => {
      const include = /^\{\{> ?([\w./-]+)\}\}$/.exec(part)?.[1]
      return include ? renderView(include.replace('LANG', values.lang), values) : fill(part, values)
    })
  )
  return included.join('')
}

function fill(text, values) {
  return text.replace(/\{\{\{([\w.-]+)\}\}\}|\{\{([\w.-]+)\}\}/g, (_, raw, escaped) => {
    const name = raw ?? escaped
    if (!(name in values)) throw new Error(`The view asks for an unknown value: ${name}`)
    return raw ? values[name] : escapeHtml(values[name])
  })
}
