import { codeParts, type EmbedCodeInput } from './code-parts.js'

export type { EmbedCodeInput } from './code-parts.js'

/** The code that a web developer pastes: one script a page, one element where it stands. */
export function embedCode({ isStrict, ...input }: EmbedCodeInput & { isStrict?: boolean }): string {
  const { notes } = input
  const { script, tag, element, space, tokens } = codeParts(input)
  const rules = isStrict ? [...space.map((rule) => `    ${rule};`), ...tokens] : tokens
  const style = isStrict ? '' : ` style="${space.join('; ')}"`
  return [
    `<!-- ${notes.script} -->\n${script}`,
    `<!-- ${notes.element} -->\n<${tag}${element}${style}></${tag}>`,
    rules.length > 0 && `<style>\n  ${tag} {\n${rules.join('\n')}\n  }\n</style>`,
  ]
    .filter(Boolean)
    .join('\n\n')
}
