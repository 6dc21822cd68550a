import type { Schema } from 'hast-util-sanitize'

/** What an author's text may become. Everything else goes, before our own markup is added. */
export const sanitizeSchema: Schema = {
  strip: ['script', 'style'],
  clobber: [],
  clobberPrefix: '',
  tagNames: [
    ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'p', 'blockquote', 'hr', 'br', 'div', 'section'],
    ...['ul', 'ol', 'li', 'input', 'table', 'thead', 'tbody', 'tr', 'th', 'td', 'pre', 'code'],
    ...['a', 'em', 'strong', 'del', 'kbd', 'sub', 'sup', 'mark', 'abbr', 'span'],
    ...['figure', 'figcaption', 'img', 'aside', 'details', 'summary'],
  ],
  attributes: {
    a: ['href', 'title', 'dataFootnoteRef', 'dataFootnoteBackref', 'ariaDescribedBy', 'id'],
    abbr: ['title'],
    aside: [['className', 'callout', /^callout-[a-z]+$/]],
    code: [['className', /^language-[\w+#.-]+$/, 'math-inline', 'math-display']],
    details: [['className', 'callout', /^callout-[a-z]+$/]],
    h1: ['id'],
    h2: ['id', ['className', 'sr-only']],
    h3: ['id'],
    h4: ['id'],
    h5: ['id'],
    h6: ['id'],
    img: ['src', 'alt', 'title', ['loading', 'lazy'], ['decoding', 'async']],
    input: [['type', 'checkbox'], ['disabled', true], 'checked'],
    li: ['id', ['className', 'task-list-item']],
    ol: ['start', ['className', 'contains-task-list']],
    p: [
      ['className', 'callout-title'],
      ['id', 'footnote-label'],
      ['dataLabel', 'footnotes'],
    ],
    section: ['dataFootnotes', ['className', 'footnotes']],
    span: ['dataLabel', ['className', 'callout-kind']],
    summary: [['className', 'callout-title']],
    td: [['align', 'left', 'right', 'center']],
    th: [['align', 'left', 'right', 'center']],
    ul: [['className', 'contains-task-list']],
  },
  required: { input: { type: 'checkbox', disabled: true } },
  protocols: {
    href: ['http', 'https', 'mailto', 'belgenet-file', 'belgenet-lesson'],
    src: ['belgenet-file'],
  },
}
