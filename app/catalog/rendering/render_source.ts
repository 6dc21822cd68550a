import { TextRefused } from '#catalog/errors'
import { Placeholders } from '#catalog/import/placeholders'
import { MarkdownRenderer, TextTooComplex } from '#catalog/rendering/markdown_renderer'
import type { MarkdownWarning } from '#catalog/domain/markdown/markdown_warning'
import type { Target } from '#catalog/domain/markdown/remark_targets'
import type { TargetMap } from '#catalog/queries/draft/find_targets'

export interface RenderedSource {
  html: string
  warnings: MarkdownWarning[]
  /** Files that stand in it as pictures */
  figureIds: string[]
}

interface Source {
  source: string
  title: string
  targets: TargetMap
}

/**
 * An author's Markdown as learners will see it, by the same pipeline as the importer's.
 * @throws {TextRefused}
 */
export async function renderSource({ source, title, targets }: Source): Promise<RenderedSource> {
  const placeholders = new Placeholders()
  const figures = new Set<string>()
  const resolveOne = ({ kind, path, fragment }: Target) => {
    const found = targets.get(path)
    if (found?.fileId) {
      if (kind === 'image') figures.add(found.fileId)
      return placeholders.make('file', found.fileId)
    }
    const isLesson = kind === 'link' && found?.lessonId
    return isLesson ? placeholders.make('lesson', isLesson) + fragment : null
  }
  const renderer = new MarkdownRenderer()
  try {
    const resolve = async (all: Target[]) => all.map(resolveOne)
    const { html, warnings } = await renderer.render({ source, title, resolve })
    const filled = placeholders.fill(html, (_, id) => id)
    return { html: filled, warnings, figureIds: [...figures] }
  } catch (error) {
    throw error instanceof TextTooComplex ? new TextRefused() : error
  } finally {
    renderer.close()
  }
}
