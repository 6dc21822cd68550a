import { unified } from 'unified'
import rehypeSanitize from 'rehype-sanitize'
import rehypeStringify from 'rehype-stringify'
import remarkDirective from 'remark-directive'
import remarkGfm from 'remark-gfm'
import remarkMath from 'remark-math'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import { attributeListSyntax } from '#catalog/domain/markdown/attribute_list_syntax'
import { splitFrontMatter } from '#catalog/domain/markdown/front_matter'
import { normalizeDivs } from '#catalog/domain/markdown/normalize_divs'
import { plainDollarSyntax } from '#catalog/domain/markdown/plain_dollar_syntax'
import { rehypeCode } from '#catalog/domain/markdown/rehype_code'
import { rehypeMaths } from '#catalog/domain/markdown/rehype_maths'
import { rehypePage } from '#catalog/domain/markdown/rehype_page'
import { remarkAttributes } from '#catalog/domain/markdown/remark_attributes'
import { remarkCallouts } from '#catalog/domain/markdown/remark_callouts'
import { remarkFigures } from '#catalog/domain/markdown/remark_figures'
import { HEADING_PREFIX, remarkHeadings } from '#catalog/domain/markdown/remark_headings'
import { remarkInlineHtml } from '#catalog/domain/markdown/remark_inline_html'
import { remarkPlainColons } from '#catalog/domain/markdown/remark_plain_colons'
import { remarkTargets } from '#catalog/domain/markdown/remark_targets'
import { sanitizeSchema } from '#catalog/domain/markdown/sanitize_schema'
import type { MarkdownWarning, Warn } from '#catalog/domain/markdown/markdown_warning'
import type { ResolveTargets } from '#catalog/domain/markdown/remark_targets'

/** Their heading is named in the reader's language, as the kinds of callouts are. */
const footnotes = {
  clobberPrefix: HEADING_PREFIX,
  footnoteLabel: '',
  footnoteLabelTagName: 'p',
  footnoteLabelProperties: { dataLabel: 'footnotes' },
}

interface Options {
  /** The title the text is shown under; without it front matter or the first heading gives it. */
  title?: string
  resolve: ResolveTargets
}

export interface RenderedMarkdown {
  html: string
  title: string | null
  warnings: MarkdownWarning[]
}

/**
 * Markdown of an author → HTML that can stand on any page: sanitised first, then dressed with
 * our own markup (code, maths), without a style attribute and without a script. Files and
 * lessons stand in it as `belgenet-file:` and `belgenet-lesson:` addresses.
 */
export async function renderMarkdown(source: string, options: Options): Promise<RenderedMarkdown> {
  const warnings: MarkdownWarning[] = []
  const warn: Warn = (code, node, subject) =>
    void warnings.push({ code, line: node.position?.start.line ?? 1, subject })

  const { title: frontTitle, body } = splitFrontMatter(source.replace(/\r\n?/g, '\n'))
  let title = options.title ?? frontTitle
  const onTitle = (words: string) => void (title = words)

  const file = await unified()
    .use(remarkParse)
    .use(remarkGfm)
    .use(remarkMath)
    .use(remarkDirective)
    .use(attributeListSyntax)
    .use(plainDollarSyntax)
    .use(remarkPlainColons)
    .use(remarkAttributes)
    .use(remarkInlineHtml, { warn })
    .use(remarkCallouts, { warn })
    .use(remarkHeadings, { title, onTitle })
    .use(remarkTargets, { resolve: options.resolve, warn })
    .use(remarkFigures)
    .use(remarkRehype, footnotes)
    .use(rehypeSanitize, sanitizeSchema)
    .use(rehypeMaths, { warn })
    .use(rehypeCode)
    .use(rehypePage)
    .use(rehypeStringify)
    .process(normalizeDivs(body, warnings))

  warnings.sort((a, b) => a.line - b.line)
  return { html: String(file), title, warnings }
}
