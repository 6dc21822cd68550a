import type { CourseDetail } from '#catalog/queries/find_course'

interface Page {
  course: CourseDetail
  canonical: string
  coverUrl: string | null
  academy: string
}

/**
 * The course for search engines (schema.org/Course, "Course info" of Google Search Central), as
 * text that can stand inside a script element: no `<` can end it.
 */
export function courseStructuredData({ course, canonical, coverUrl, academy }: Page): string {
  const minutes = Math.max(1, Math.round(course.durationMs / 60_000))
  const facts = {
    '@context': 'https://schema.org',
    '@type': 'Course',
    'name': course.title,
    'description': course.summary || course.title,
    'url': canonical,
    'inLanguage': course.language,
    'educationalLevel': course.level,
    'datePublished': course.publishedAt.toISOString(),
    ...(course.tags.length > 0 ? { keywords: course.tags.join(', ') } : {}),
    ...(coverUrl ? { image: coverUrl } : {}),
    'provider': { '@type': 'Organization', 'name': academy },
    'isAccessibleForFree': true,
    'hasCourseInstance': {
      '@type': 'CourseInstance',
      'courseMode': 'Online',
      'courseWorkload': `PT${minutes}M`,
    },
  }
  return JSON.stringify(facts).replaceAll('<', '\\u003c')
}
