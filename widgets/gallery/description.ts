import type { Description } from './manifest.js'

/** What a page may use of an element, as a table. */
export function descriptionTable(element: Description): HTMLTableElement {
  const table = document.createElement('table')
  const methods = element.members.filter(({ kind }) => kind === 'method')
  const rows = [
    ...element.attributes.map(({ name, type, description }) => [
      'attribute',
      name,
      type.text,
      description,
    ]),
    ...element.events.map(({ name, type, description }) => ['event', name, type.text, description]),
    ...methods.map(({ name, description = '' }) => ['method', `${name}()`, '', description]),
    ...element.cssParts.map(({ name, description }) => ['part', name, '', description]),
  ]
  for (const [kind = '', name = '', type = '', words = ''] of rows) {
    const row = table.insertRow()
    row.insertCell().textContent = kind
    row.insertCell().append(code(name))
    row.insertCell().append(code(type))
    row.insertCell().textContent = words
  }
  return table
}

function code(text: string): HTMLElement {
  const element = document.createElement('code')
  element.textContent = text
  return element
}
