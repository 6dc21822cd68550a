import { BaseTransformer } from '@adonisjs/core/transformers'
import type { CourseFacts, LessonFacts } from '#catalog/learner_facts'
import { publicFileUrl } from '#catalog/public_file_url'
import type { CourseCard } from '#catalog/queries/course_card'
import type { CourseDetail } from '#catalog/queries/find_course'
import type { Outline } from '#catalog/queries/find_outlines'

export interface CourseView {
  card: CourseCard
  /** Of the reader */
  locale: string
  /** Of the signed-in learner */
  enrollment?: CourseFacts
}

export interface CourseDetailView extends CourseView {
  card: CourseDetail
  outline: Outline
  /** In the reader's language, with public addresses */
  descriptionHtml: string | null
  lessons: Map<string, LessonFacts>
}

/** A published course, for everybody. */
export default class CourseTransformer extends BaseTransformer<CourseView> {
  toObject() {
    const { card, locale, enrollment } = this.resource
    const { category } = card
    return {
      id: card.id,
      slug: card.slug,
      title: card.title,
      summary: card.summary,
      level: card.level,
      language: card.language,
      category: category && {
        id: category.id,
        slug: category.slug,
        name: locale === 'en' ? category.nameEn : category.nameTr,
      },
      tags: card.tags,
      coverUrl: card.coverFileId && publicFileUrl(card.coverFileId, 'cover'),
      coverSeed: card.id,
      moduleCount: card.moduleCount,
      lessonCount: card.lessonCount,
      durationMs: card.durationMs,
      price: null,
      publishedAt: card.publishedAt,
      enrollment: enrollment ?? null,
    }
  }

  forDetail() {
    const { descriptionHtml, outline, lessons } = this.resource as CourseDetailView
    return {
      ...this.toObject(),
      descriptionHtml,
      outline: outline.modules.map((module) => ({
        ...module,
        lessons: module.lessons.map((lesson) => ({
          ...lesson,
          ...(lessons.get(lesson.id) ?? { state: 'none' as const, share: 0 }),
        })),
      })),
    }
  }
}
