const PREFIX = 'belgenet-entry:'

/** An entry a folder of `elements/`: its class is the folder's name in PascalCase. */
export function entries(elements) {
  return {
    name: 'belgenet-entries',
    enforce: 'pre',
    resolveId(id) {
      // The bundler makes entry names absolute before it asks.
      const at = id.indexOf(PREFIX)
      return at < 0 || id.startsWith('\0') ? null : `\0${id.slice(at)}`
    },
    load(id) {
      if (!id.startsWith(`\0${PREFIX}`)) return null
      const name = id.slice(PREFIX.length + 1)
      return elements.includes(name)
        ? elementEntry(name)
        : `export { default } from '/base/${name}.ts'`
    },
  }
}

function elementEntry(name) {
  const className = name.replace(/(^|-)(\w)/g, (_, _dash, letter) => letter.toUpperCase())
  return `
    import { start } from '/base/start.ts'
    import { ${className} } from '/elements/${name}/${name}.ts'
    export default (settings) => start(settings, 'belgenet-${name}', ${className})
  `
}
