const PACKAGES = /node_modules\/(@lit\/reactive-element|lit-html|lit-element)\//
const VERSIONS = /\(\w+\.\w+Versions\?\?=\[\]\)\.push\("[^"]+"\)/g
const METADATA = /\w+\.litPropertyMetadata\?\?=new WeakMap/

/**
 * Lit writes its versions and what decorators know into the page's globals, for copies of lit that
 * work together. Ours works alone: on a foreign page it leaves none of them.
 */
export function privateLit() {
  return {
    name: 'belgenet-private-lit',
    transform(code, id) {
      if (!PACKAGES.test(id)) return null
      const isSharing = METADATA.test(code)
      const kept = code.replace(VERSIONS, '0').replace(METADATA, '0')
      return { code: isSharing ? `const litPropertyMetadata=new WeakMap;${kept}` : kept, map: null }
    },
  }
}
