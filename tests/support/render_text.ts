import { renderMarkdown } from '#catalog/domain/markdown/render_markdown'
import type { Target } from '#catalog/domain/markdown/remark_targets'

/** Renders a text of a course in which every path is there but those that begin with `missing`. */
export async function render(source: string, title?: string) {
  const targets: Target[] = []
  const rendered = await renderMarkdown(source, {
    title,
    resolve: async (asked) => {
      targets.push(...asked)
      return asked.map(({ path, fragment }) =>
        path.startsWith('missing') ? null : `belgenet-file:${path}${fragment}`
      )
    },
  })
  const codes = rendered.warnings.map(({ code, line }) => `${code}:${line}`)
  return { ...rendered, codes, targets }
}
