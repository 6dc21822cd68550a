import { visit } from 'unist-util-visit'
import { inlineReferences } from '#catalog/domain/markdown/inline_references'
import { HEADING_PREFIX } from '#catalog/domain/markdown/remark_headings'
import { slugOf } from '#catalog/domain/slug_of'
import type { Image, Link, Parent, PhrasingContent, Root } from 'mdast'
import type { Warn } from '#catalog/domain/markdown/markdown_warning'

export interface Target {
  kind: 'image' | 'link'
  /** Relative to the Markdown file, percent-decoded, without query and fragment. */
  path: string
  /** A heading's id with a leading `#`, or nothing. */
  fragment: string
}

/** The addresses to store for files and lessons of the course; null where there is none. */
export type ResolveTargets = (targets: Target[]) => Promise<(string | null)[]>

interface Options {
  resolve: ResolveTargets
  warn: Warn
}

const SCHEME = /^[a-z][a-z0-9+.-]*:/i
const OUTSIDE = /^(?:https?:|mailto:)/i

/** Leads every image and link through `resolve`; what leads nowhere keeps only its words. */
export function remarkTargets({ resolve, warn }: Options) {
  return async (tree: Root) => {
    inlineReferences(tree)
    const inside: { node: Image | Link; target: Target }[] = []
    visit(tree, (node) => {
      if (node.type !== 'image' && node.type !== 'link') return
      const target = targetOf(node)
      if (typeof target === 'string') node.url = target
      else if (target) inside.push({ node, target })
      else reject(node, warn)
    })
    const urls = await resolve(inside.map(({ target }) => target))
    inside.forEach(({ node }, index) => settle(node, urls[index], warn))
    dropDead(tree)
  }
}

/** A target inside the course, the address itself when it needs none, or null: refused. */
function targetOf(node: Image | Link): Target | string | null {
  const isInside = node.url !== '' && !SCHEME.test(node.url) && !node.url.startsWith('/')
  const fragment = fragmentOf(node.url)
  if (node.type === 'image') {
    return isInside ? { kind: 'image', path: pathOf(node.url), fragment: '' } : null
  }
  if (OUTSIDE.test(node.url)) return node.url
  if (node.url.startsWith('#')) return fragment || null
  return isInside ? { kind: 'link', path: pathOf(node.url), fragment } : null
}

function reject(node: Image | Link, warn: Warn) {
  warn(node.type === 'image' ? 'W_FIGURE_REMOTE' : 'W_LINK_BROKEN', node, node.url.slice(0, 200))
  node.url = ''
}

function settle(node: Image | Link, url: string | null | undefined, warn: Warn) {
  const { url: written } = node
  node.url = url ?? ''
  if (!url) warn(node.type === 'image' ? 'W_FIGURE_MISSING' : 'W_LINK_BROKEN', node, written)
  else if (node.type === 'image' && !node.alt?.trim()) warn('W_ALT_MISSING', node, written)
}

function dropDead(tree: Root) {
  visit(tree, (node) => {
    if ('children' in node) (node as Parent).children = node.children.flatMap(alive)
  })
}

function alive<Node extends Parent['children'][number]>(node: Node): (Node | PhrasingContent)[] {
  if (node.type === 'link' && !node.url) return node.children.flatMap(alive)
  if (node.type === 'image' && !node.url) return node.alt ? [{ type: 'text', value: node.alt }] : []
  return [node]
}

function pathOf(url: string): string {
  const path = url.replace(/[?#].*$/s, '')
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}

function fragmentOf(url: string): string {
  const fragment = slugOf(pathOf(url.replace(/^[^#]*#?/s, '')))
  return fragment && `#${HEADING_PREFIX}${fragment}`
}
