import { SavedState } from '../../ui/form/saved-state.js'
import { ProblemNote } from '../../ui/note/problem-note.js'
import { Placeholder } from '../../ui/placeholder/placeholder.js'
import { SaveDeeds, SaveProblem } from './save-deeds.js'
import { SettingControl } from './setting-control.js'
import styles from './settings-page.module.css'
import { useGroupForm } from './use-group-form.js'
import { hintOf, nameOf, s } from './words.js'
import type { SettingGroup } from '#tenancy/shared/setting_groups'

/** The settings of a group, saved together; its state stands at the top right. */
export function GroupForm({ group }: { group: SettingGroup }) {
  const { query, form, fields } = useGroupForm(group)
  const intro = hintOf(group, 'title')
  return (
    <section aria-labelledby={`${group}-title`}>
      <div class={styles.paneHead}>
        <h2 id={`${group}-title`}>{nameOf(group, 'title')}</h2>
        <SavedState state={form.state} />
      </div>
      {query.data ? (
        <form class={styles.form} noValidate onSubmit={form.submit}>
          {intro && <p class={styles.intro}>{intro}</p>}
          <SaveProblem form={form} query={query} />
          {Object.entries(fields).map(([name, field]) => (
            <SettingControl
              key={name}
              {...{ group, name, field }}
              {...form.field(name)}
              value={form.values[name] ?? ''}
            />
          ))}
          <SaveDeeds form={form} />
        </form>
      ) : query.isPending ? (
        <Placeholder lines={5} />
      ) : (
        <ProblemNote title={s('broken')} error={query.error} onRetry={query.retry} />
      )}
    </section>
  )
}
