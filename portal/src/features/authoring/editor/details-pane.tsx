import { useQuery } from '../../../lib/query/use-query.js'
import { call } from '../../../lib/session.js'
import { intlLocale } from '../../../lib/intl-locale.js'
import { Button } from '../../../ui/button/button.js'
import { SelectField } from '../../../ui/field/select-field.js'
import { TextField } from '../../../ui/field/text-field.js'
import { SavedState } from '../../../ui/form/saved-state.js'
import { useForm } from '../../../ui/form/use-form.js'
import { ProblemNote } from '../../../ui/note/problem-note.js'
import { LEVELS, levelName } from '../../catalog/level-name.js'
import { CoverField } from './cover-field.js'
import { t } from './words.js'
import styles from './editor.module.css'
import type { CourseLevel, DraftCourse, Locale } from '../../../lib/contract.js'
import type { CourseDraft } from './course-draft.js'

const categoriesQuery = {
  key: ['authoring', 'categories'],
  load: () => call('GET authoring/categories'),
}

/** What the course says of itself on its card and its page. */
export function DetailsPane({ draft, course }: { draft: CourseDraft; course: DraftCourse }) {
  const categories = useQuery(categoriesQuery)
  const form = useForm({
    stored: {
      title: course.title,
      summary: course.summary,
      description: course.description,
      slug: course.slug,
      level: course.level as CourseLevel,
      language: course.language as Locale,
      categoryId: course.categoryId ?? '',
      tags: course.tags.join(', '),
      priceReference: course.priceReference ?? '',
    },
    save: ({ categoryId, tags, priceReference, slug, ...words }) =>
      draft.run({
        run: (ifMatch) =>
          call('PATCH authoring/courses/:id', {
            params: { id: draft.id },
            body: {
              ...words,
              ...(course.publishedVersion === null ? { slug } : {}),
              categoryId: categoryId || null,
              tags: tags
                .split(',')
                .map((tag) => tag.trim())
                .filter(Boolean),
              priceReference: priceReference.trim() || null,
            },
            ifMatch,
          }),
      }),
    onSaved: () => void draft.load(),
  })
  const name = (names: { nameTr: string; nameEn: string }) =>
    intlLocale().startsWith('en') ? names.nameEn : names.nameTr
  return (
    <section class={styles.pane} aria-label={t('editor.details')}>
      <div class={styles.wordsHead}>
        <h2 class={styles.lessonName}>{t('editor.details')}</h2>
        <SavedState state={form.state} />
      </div>
      <CoverField draft={draft} course={course} />
      <form class={styles.form} onSubmit={form.submit}>
        <ProblemNote error={form.problem} />
        <TextField {...form.field('title')} label={t('editor.title')} maxLength={160} />
        <TextField
          {...form.field('summary')}
          label={t('editor.summary')}
          hint={t('editor.summaryHint')}
          maxLength={300}
        />
        <label class={styles.label}>
          {t('editor.description')}
          <textarea
            class={styles.area}
            value={form.values.description}
            onInput={(event) => form.set('description', event.currentTarget.value)}
          />
        </label>
        <TextField
          {...form.field('slug')}
          label={t('editor.address')}
          hint={
            course.publishedVersion === null ? t('editor.addressHint') : t('editor.addressStays')
          }
          readOnly={course.publishedVersion !== null}
          maxLength={80}
        />
        <div class={styles.pair}>
          <SelectField
            {...form.field('level')}
            label={t('editor.level')}
            options={LEVELS.map((value) => ({ value, label: levelName(value) }))}
          />
          <SelectField
            {...form.field('language')}
            label={t('editor.language')}
            options={[
              { value: 'tr', label: 'Türkçe' },
              { value: 'en', label: 'English' },
            ]}
          />
        </div>
        <SelectField
          {...form.field('categoryId')}
          label={t('editor.category')}
          options={[
            { value: '', label: t('editor.noCategory') },
            ...(categories.data?.data ?? []).map((one) => ({ value: one.id, label: name(one) })),
          ]}
        />
        <TextField {...form.field('tags')} label={t('editor.tags')} hint={t('editor.tagsHint')} />
        <TextField
          {...form.field('priceReference')}
          label={t('editor.price')}
          optional={t('editor.optional')}
          maxLength={80}
        />
        {course.isEditable && (
          <div>
            <Button type="submit" tone="primary" busy={form.isSaving}>
              {t('common.save')}
            </Button>
          </div>
        )}
      </form>
    </section>
  )
}
