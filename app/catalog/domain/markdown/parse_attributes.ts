const PART = /\.([\w-]+)|([\w:-]+)=(?:"((?:\\.|[^"])*)"|'((?:\\.|[^'])*)'|([^\s}]+))|([\w-]+)/g

export interface Attributes {
  classes: string[]
  values: Record<string, string>
}

/**
 * Reads an attribute list as Pandoc, Quarto and kramdown write it.
 *
 * `{.bash #x width=40 alt='a \_b'}` → `{ classes: ['bash'], values: { width: '40', alt: 'a _b' } }`
 */
export function parseAttributes(list: string): Attributes {
  const attributes: Attributes = { classes: [], values: {} }
  const inner = list.replace(/^\{:?/, '').replace(/\}$/, '')

  for (const [, className, key, double, single, bare, word] of inner.matchAll(PART)) {
    if (className) attributes.classes.push(className)
    else if (key) attributes.values[key] = unescape(double ?? single ?? bare)
    else if (word && attributes.classes.length === 0) attributes.classes.push(word)
  }
  return attributes
}

/** CommonMark 2.4: a backslash before ASCII punctuation is not text. */
function unescape(value: string): string {
  return value.replace(/\\([!-/:-@[-`{-~])/g, '$1')
}
