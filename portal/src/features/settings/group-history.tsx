import { formatMoment } from '../../lib/format-moment.js'
import { useQuery } from '../../lib/query/use-query.js'
import { ProblemNote } from '../../ui/note/problem-note.js'
import { Section } from '../../ui/page/section.js'
import { Placeholder } from '../../ui/placeholder/placeholder.js'
import styles from './group-history.module.css'
import { changesQuery, type SettingValues } from './settings-queries.js'
import { valueText } from './value-text.js'
import { nameOf, s } from './words.js'
import type { SettingGroup } from '#tenancy/shared/setting_groups'

/** Who changed what in this group, from what to what. */
export function GroupHistory({ group }: { group: SettingGroup }) {
  const { data, error, isPending, retry } = useQuery(changesQuery(group))
  return (
    <Section title={s('history')}>
      {isPending && <Placeholder lines={2} />}
      <ProblemNote error={error} onRetry={retry} />
      {data?.length === 0 && <p class={styles.none}>{s('history.none')}</p>}
      <ol class={styles.list}>
        {data?.map(({ id, memberName, recordedAt, before, after }) => (
          <li key={id}>
            <p>
              <strong>{memberName ?? s('history.system')}</strong>{' '}
              <time datetime={recordedAt}>{formatMoment(recordedAt)}</time>
            </p>
            <dl>
              {Object.keys(after).map((name) => (
                <Change key={name} {...{ group, name, before, after }} />
              ))}
            </dl>
          </li>
        ))}
      </ol>
    </Section>
  )
}

interface ChangeProps {
  group: SettingGroup
  name: string
  before: SettingValues
  after: SettingValues
}

function Change({ group, name, before, after }: ChangeProps) {
  return (
    <div>
      <dt>{nameOf(group, name)}</dt>
      <dd>
        <del>{valueText(group, name, before[name] ?? null)}</del>
        <span aria-hidden="true"> → </span>
        <ins>{valueText(group, name, after[name] ?? null)}</ins>
      </dd>
    </div>
  )
}
