const ESCAPES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** One mail as a page of its own; links leave it for a new tab. */
export function framePage({ html, text, subject }) {
  if (html) return withBase(html)
  return `<!doctype html><meta charset="utf-8"><title>${escape(subject)}</title>
<base target="_blank">
<style>
  :root { color-scheme: light dark }
  body { margin: 1.5rem; font: 15px/1.6 system-ui, sans-serif; white-space: pre-wrap; overflow-wrap: anywhere }
</style>
${withLinks(text)}`
}

/** Behind the head's start tag: anything before a doctype would change how the mail is laid out. */
function withBase(html) {
  const base = '<base target="_blank">'
  return /<head[^>]*>/i.test(html) ? html.replace(/<head[^>]*>/i, `$&${base}`) : html + base
}

const escape = (text) => text.replaceAll(/[&<>"]/g, (sign) => ESCAPES[sign])

function withLinks(text) {
  return text
    .split(/(https?:\/\/[^\s<>"]+)/)
    .map((part, index) => {
      const safe = escape(part)
      return index % 2 === 1 ? `<a href="${safe}">${safe}</a>` : safe
    })
    .join('')
}
