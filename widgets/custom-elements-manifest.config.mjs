/** `npx cem analyze --config custom-elements-manifest.config.mjs` in this folder writes custom-elements.json. */
export default {
  globs: ['elements/*/*.ts', 'base/element.ts'],
  exclude: ['**/*.test.ts'],
  outdir: '.',
  litelement: true,
  packagejson: false,
  plugins: [publicOnly()],
}

/** The manifest is what a page may use: elements alone, without their private parts. */
function publicOnly() {
  return {
    name: 'public-only',
    packageLinkPhase({ customElementsManifest: manifest }) {
      manifest.modules = manifest.modules
        .map((module) => ({ ...module, declarations: module.declarations.filter(isElement) }))
        .filter(({ declarations }) => declarations.length > 0)
      for (const element of manifest.modules.flatMap(({ declarations }) => declarations)) {
        const hidden = element.members.filter((member) => !isPublic(member))
        const hiddenNames = hidden.map(({ name }) => name)
        element.members = element.members.filter(isPublic)
        // `emit(type, detail)` of the base is taken for an event of that name.
        element.events = element.events?.filter(({ name }) => name.startsWith('belgenet-'))
        element.attributes = element.attributes?.filter(
          ({ fieldName }) => !hiddenNames.includes(fieldName)
        )
      }
    },
  }
}

function isElement({ kind, tagName }) {
  return kind === 'class' && Boolean(tagName)
}

function isPublic({ privacy, static: isStatic, name, inheritedFrom }) {
  return (
    !isStatic &&
    !inheritedFrom &&
    privacy !== 'private' &&
    privacy !== 'protected' &&
    !name.startsWith('#')
  )
}
