import { codeParts, type CodeParts, type EmbedCodeInput } from './code-parts.js'

/** A file of an application, as its own block with its name on top. */
const file = (name: string, open: string, close: string, code: string) =>
  `${open} ${name} ${close}`.trim() + `\n${code}`

/** For React 19 and later, which hands attributes and events to custom elements as they are. */
export function reactCode(input: EmbedCodeInput): string {
  const parts = codeParts(input)
  const component = `import './belgenet.css'

export function Courses() {
  return <${parts.tag}${parts.element} onbelgenet-error={({ detail }) => console.warn(detail.code)} />
}`
  return [page(parts), styles(parts), file('Courses.jsx', '//', '', component)].join('\n\n')
}

/** For Vue 3; its compiler must know that our tags are not components. */
export function vueCode(input: EmbedCodeInput): string {
  const parts = codeParts(input)
  const component = `<script setup>
import './belgenet.css'
</script>

<template>
  <${parts.tag}${parts.element} @belgenet-error="({ detail }) => console.warn(detail.code)" />
</template>`
  const config = `export default {
  plugins: [
    vue({ template: { compilerOptions: { isCustomElement: (tag) => tag.startsWith('belgenet-') } } }),
  ],
}`
  return [
    page(parts),
    styles(parts),
    file('Courses.vue', '<!--', '-->', component),
    file('vite.config.js', '//', '', config),
  ].join('\n\n')
}

function page({ script }: CodeParts): string {
  return file('index.html', '<!--', '-->', script)
}

function styles({ tag, space, tokens }: CodeParts): string {
  const dress = tokens.length
    ? `\n${tag} {\n${tokens.map((rule) => rule.slice(2)).join('\n')}\n}`
    : ''
  const keep = `${tag}:not([ready]) {\n${space.map((rule) => `  ${rule};`).join('\n')}\n}`
  return file('belgenet.css', '/*', '*/', keep + dress)
}
