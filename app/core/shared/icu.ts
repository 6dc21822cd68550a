export type MessageValues = Record<string, string | number | Date>
export type Message = (values?: MessageValues) => string

type Part = (values: MessageValues) => string

const ARGUMENT = /^\s*(\w+)\s*(?:,\s*(\w+)\s*(?:,\s*([^]*))?)?$/
const ARM = /^\s*(=?\w+)\s*\{/

/**
 * Compiles the subset of ICU MessageFormat that our messages use: `{x}`, `{n, number}`,
 * `{p, number, ::percent}`, `{p, number, ::currency/TRY}`, `{d, date, long}`, `{d, time, short}`,
 * `{n, plural, =0{…} one{…} other{# …}}`, `{n, selectordinal, …}`, `{s, select, a{…} other{…}}`
 * and apostrophe quoting. Small enough for a browser: no parser library, only `Intl`.
 *
 * `compileMessage('{n, plural, one{# lesson} other{# lessons}}', 'en')({ n: 2 })` → `2 lessons`
 */
export function compileMessage(source: string, locale: string): Message {
  const render = compile(source, locale)
  return (values = {}) => render(values)
}

/** `counted` is the argument that `#` stands for, inside the arms of a plural. */
function compile(source: string, locale: string, counted = ''): Part {
  const parts: (Part | string)[] = []
  for (let at = 0; at < source.length; at++) {
    const char = source[at] as string
    const next = source[at + 1]
    if (char === "'" && next === "'") {
      parts.push("'")
      at++
    } else if (char === "'" && next && (counted ? '{}#' : '{}').includes(next)) {
      const close = endOf(source.indexOf("'", at + 1), source)
      parts.push(source.slice(at + 1, close))
      at = close
    } else if (char === '#' && counted) {
      parts.push(formatted(counted, new Intl.NumberFormat(locale)))
    } else if (char === '{') {
      const close = closingBrace(source, at + 1)
      parts.push(argument(source.slice(at + 1, close), locale, counted))
      at = close
    } else {
      parts.push(char)
    }
  }
  return (values) => parts.map((part) => (typeof part === 'string' ? part : part(values))).join('')
}

function argument(body: string, locale: string, counted: string): Part {
  const [, name = '', kind, rest = ''] = ARGUMENT.exec(body) ?? []
  if (!name) throw new SyntaxError(`Not a message argument: {${body}}`)
  if (!kind) return (values) => String(values[name] ?? '')
  if (kind === 'number') return formatted(name, new Intl.NumberFormat(locale, numberStyle(rest)))
  if (kind === 'date' || kind === 'time') {
    const style = rest.trim() || (kind === 'time' ? 'medium' : undefined)
    const options = { [`${kind}Style`]: style }
    const format = new Intl.DateTimeFormat(locale, options)
    return (values) => format.format(new Date(values[name] ?? ''))
  }
  const isSelect = kind === 'select'
  const arms = compileArms(rest, locale, isSelect ? counted : name)
  const type = kind === 'selectordinal' ? 'ordinal' : 'cardinal'
  const rules = new Intl.PluralRules(locale, { type })
  return (values) => {
    const value = values[name]
    const exact = arms.get(isSelect ? String(value) : `=${value}`)
    const arm = exact ?? arms.get(isSelect ? '' : rules.select(Number(value))) ?? arms.get('other')
    return arm ? arm(values) : ''
  }
}

function formatted(name: string, format: Intl.NumberFormat): Part {
  return (values) => format.format(Number(values[name]))
}

function numberStyle(skeleton: string): Intl.NumberFormatOptions {
  const currency = /currency\/(\w+)/.exec(skeleton)?.[1]
  if (currency) return { style: 'currency', currency }
  return skeleton.includes('percent') ? { style: 'percent' } : {}
}

function compileArms(source: string, locale: string, counted: string): Map<string, Part> {
  const arms = new Map<string, Part>()
  let rest = source
  let match = ARM.exec(rest)
  while (match) {
    const [opening, name = ''] = match
    const close = closingBrace(rest, opening.length)
    arms.set(name, compile(rest.slice(opening.length, close), locale, counted))
    rest = rest.slice(close + 1)
    match = ARM.exec(rest)
  }
  return arms
}

function closingBrace(source: string, from: number): number {
  let depth = 0
  for (let at = from; at < source.length; at++) {
    if (source[at] === '{') depth++
    else if (source[at] === '}' && --depth < 0) return at
  }
  return source.length
}

function endOf(found: number, source: string): number {
  return found < 0 ? source.length : found
}
