import { join } from 'node:path'

const PREFIX = 'belgenet-entry:'

/** An entry a folder of `elements/`: its class is the folder's name in PascalCase. */
export function entries(elements) {
  return {
    name: 'belgenet-entries',
    resolveId: (id) => (id.startsWith(PREFIX) ? `\0${id}` : null),
    load(id) {
      if (!id.startsWith(`\0${PREFIX}`)) return null
      const name = id.slice(PREFIX.length + 1)
      return elements.includes(name) ? elementEntry(name) : `export { default } from '/base/${name}.ts'`
    },
  }
}

function elementEntry(name) {
  const className = name.replace(/(^|-)(\w)/g, (_, _dash, letter) => letter.toUpperCase())
  return `
    import { start } from '${join('/base/start.ts')}'
    import { ${className} } from '/elements/${name}/${name}.ts'
    export default (settings) => start(settings, 'belgenet-${name}', ${className})
  `
}
