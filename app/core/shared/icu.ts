export type MessageValues = Record<string, string | number | Date>
export type Message = (values?: MessageValues) => string

type Part = (values: MessageValues) => string

const ARGUMENT = /^\s*(\w+)\s*(?:,\s*(\w+)\s*(?:,\s*([^]*))?)?$/
const ARM = /\s*(=?\w+)\s*\{/y

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
function compile(source: string, locale: string, counted?: string): Part {
  const parts: Part[] = []
  let text = ''
  const flush = () => {
    const literal = text
    if (literal) parts.push(() => literal)
    text = ''
  }
  for (let at = 0; at < source.length; at++) {
    const char = source[at]
    const next = source[at + 1]
    if (char === "'" && next === "'") {
      text += "'"
      at++
    } else if (char === "'" && next !== undefined && '{}#'.includes(next)) {
      const close = source.indexOf("'", at + 1)
      text += source.slice(at + 1, close < 0 ? undefined : close)
      at = close < 0 ? source.length : close
    } else if (char === '#' && counted) {
      flush()
      parts.push(numberPart(counted, locale, ''))
    } else if (char === '{') {
      flush()
      const close = closingBrace(source, at + 1)
      parts.push(argument(source.slice(at + 1, close), locale, counted))
      at = close
    } else {
      text += char
    }
  }
  flush()
  return (values) => parts.map((part) => part(values)).join('')
}

function argument(body: string, locale: string, counted?: string): Part {
  const match = ARGUMENT.exec(body)
  if (!match) throw new SyntaxError(`Not a message argument: {${body}}`)
  const [, name = '', kind, rest = ''] = match
  if (!kind) return (values) => String(values[name] ?? '')
  if (kind === 'number') return numberPart(name, locale, rest)
  if (kind === 'date' || kind === 'time') return timePart(name, locale, { [kind]: rest.trim() })
  const arms = compileArms(rest, locale, kind === 'select' ? counted : name)
  if (kind === 'select') return (values) => pick(arms, [String(values[name])])(values)
  const rules = new Intl.PluralRules(locale, {
    type: kind === 'selectordinal' ? 'ordinal' : 'cardinal',
  })
  return (values) => {
    const count = Number(values[name])
    return pick(arms, [`=${count}`, rules.select(count)])(values)
  }
}

function numberPart(name: string, locale: string, skeleton: string): Part {
  const currency = /currency\/(\w+)/.exec(skeleton)?.[1]
  const options: Intl.NumberFormatOptions = currency
    ? { style: 'currency', currency }
    : skeleton.includes('percent')
      ? { style: 'percent' }
      : {}
  const format = new Intl.NumberFormat(locale, options)
  return (values) => format.format(Number(values[name]))
}

function timePart(name: string, locale: string, style: { date?: string; time?: string }): Part {
  const as = (value?: string) =>
    value === undefined ? undefined : ((value || 'medium') as 'short' | 'medium' | 'long' | 'full')
  const format = new Intl.DateTimeFormat(locale, {
    dateStyle: as(style.date),
    timeStyle: as(style.time),
  })
  return (values) => format.format(new Date(values[name] ?? Number.NaN))
}

function compileArms(source: string, locale: string, counted?: string): Map<string, Part> {
  const arms = new Map<string, Part>()
  let at = 0
  for (;;) {
    ARM.lastIndex = at
    const match = ARM.exec(source)
    if (!match) return arms
    const from = ARM.lastIndex
    at = closingBrace(source, from)
    arms.set(match[1] ?? '', compile(source.slice(from, at), locale, counted))
    at++
  }
}

function pick(arms: Map<string, Part>, names: string[]): Part {
  for (const name of [...names, 'other']) {
    const arm = arms.get(name)
    if (arm) return arm
  }
  return () => ''
}

function closingBrace(source: string, from: number): number {
  let depth = 0
  for (let at = from; at < source.length; at++) {
    if (source[at] === '{') depth++
    else if (source[at] === '}' && --depth < 0) return at
  }
  return source.length
}
