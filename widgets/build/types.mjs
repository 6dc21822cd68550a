/**
 * Typed tags from the custom-elements manifest: `index.d.ts` for pages in plain TypeScript,
 * `react.d.ts` and `vue.d.ts` for templates of those.
 */
export function typeFiles(manifest, version) {
  const elements = manifest.modules.flatMap(({ declarations }) => declarations)
  const head = `// BelgeNet ${version}: typed tags. Made from custom-elements.json.\n`
  return {
    'index.d.ts': head + plain(elements),
    'react.d.ts': head + react(elements),
    'vue.d.ts': head + vue(elements),
  }
}

const typeName = ({ tagName }) => tagName.replace(/(^|-)(\w)/g, (_, __, first) => first.toUpperCase())
const elementName = (element) => `${typeName(element)}Element`
const camel = (name) => name.replace(/-(\w)/g, (_, first) => first.toUpperCase())
const lines = (rows, indent) => rows.map((row) => `${indent}${row}`).join('\n')
const comment = ({ description }) => (description ? `/** ${description} */ ` : '')

function plain(elements) {
  const events = new Map(elements.flatMap((element) => element.events.map((one) => [one.name, one])))
  const rows = [...events.values()].map((one) => `${comment(one)}'${one.name}': ${one.type.text}`)
  return `
export interface BelgenetEventMap {
${lines(rows, '  ')}
}

/** \`window.BelgeNet\`: there once the loader has run. */
export interface BelgeNet {
  readonly version: string
  /** Loads an element now and resolves when it is defined. */
  ready(tag: keyof BelgenetTagNameMap): Promise<unknown>
  signOut(): Promise<void>
}
${elements.map(plainElement).join('')}
export interface BelgenetTagNameMap {
${lines(elements.map((element) => `'${element.tagName}': ${elementName(element)}`), '  ')}
}

declare global {
  interface HTMLElementTagNameMap extends BelgenetTagNameMap {}
  // The events bubble: they are heard on the element, on anything around it and on the document.
  interface GlobalEventHandlersEventMap extends BelgenetEventMap {}
  interface Window {
    BelgeNet?: BelgeNet
  }
}
`
}

function plainElement(element) {
  const rows = element.members.map((member) => {
    if (member.kind === 'field') return `${comment(member)}${member.name}: ${member.type.text}`
    const parameters = (member.parameters ?? []).map(({ name, type }) => `${name}: ${type.text}`)
    return `${comment(member)}${member.name}(${parameters.join(', ')}): ${member.return.type.text}`
  })
  return `
/** ${element.description} */
export interface ${elementName(element)} extends HTMLElement {
${lines(rows, '  ')}
}
`
}

function react(elements) {
  const tags = elements.map((element) => {
    const name = elementName(element)
    const rows = element.events.map((one) => `${comment(one)}'on${one.name}'?: (event: ${one.type.text}) => void`)
    return `      '${element.tagName}': DetailedHTMLProps<HTMLAttributes<${name}>, ${name}> & {
${lines([...attributes(element), ...rows], '        ')}
      }`
  })
  return `
import type { DetailedHTMLProps, HTMLAttributes } from 'react'
import type { ${elements.map(elementName).join(', ')} } from './index.js'

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
${tags.join('\n')}
    }
  }
}
`
}

function vue(elements) {
  const tags = elements.map((element) => {
    const rows = element.events.map((one) => `${comment(one)}on${typeName({ tagName: one.name })}?: (event: ${one.type.text}) => void`)
    return `    '${element.tagName}': DefineComponent<{
${lines([...attributes(element).map(inVue), ...rows], '      ')}
    }>`
  })
  return `
import type { DefineComponent } from 'vue'
import './index.js'

declare module 'vue' {
  interface GlobalComponents {
${tags.join('\n')}
  }
}
`
}

function attributes({ attributes: all }) {
  return all.map((one) => `${comment(one)}'${one.name}'?: ${one.type.text}`)
}

/** Vue knows the attributes of its templates by their names in camel case. */
function inVue(row) {
  return row.replace(/'([\w-]+)'\?:/, (_, name) => `${camel(name)}?:`)
}
