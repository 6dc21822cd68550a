const SHRINK = { css: shrinkCss, html: shrinkHtml, svg: shrinkHtml }

/**
 * Minifiers leave template literals alone. Newlines and indentation mean one space to HTML and
 * nothing to CSS, so that is what is left of them.
 */
export function squeeze() {
  return {
    name: 'belgenet-squeeze',
    enforce: 'post',
    transform(code, id) {
      if (!/\/widgets\/.+\.ts$/.test(id)) return null
      const texts = templates(this.parse(code)).sort((a, b) => b.start - a.start)
      let squeezed = code
      for (const { start, end, shrink } of texts) {
        squeezed = squeezed.slice(0, start) + shrink(code.slice(start, end)) + squeezed.slice(end)
      }
      return { code: squeezed, map: null }
    },
  }
}

function templates(node, found = []) {
  if (!node || typeof node !== 'object') return found
  if (node.type === 'TaggedTemplateExpression' && SHRINK[node.tag.name]) {
    for (const { start, end } of node.quasi.quasis) {
      found.push({ start, end, shrink: SHRINK[node.tag.name] })
    }
  }
  for (const child of Object.values(node)) templates(child, found)
  return found
}

function shrinkHtml(text) {
  return text.replace(/^\s*\n\s*(?=<)|(?<=>)\s*\n\s*$/g, '').replace(/\s*\n\s*/g, ' ')
}

function shrinkCss(text) {
  return text
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,>]) ?/g, '$1')
    .replace(/([\w-]+): /g, '$1:')
    .replace(/;}/g, '}')
    .trim()
}
