import { useState } from 'preact/hooks'
import { t } from '../../lib/messages.js'
import { useQuery } from '../../lib/query/use-query.js'
import { call } from '../../lib/session.js'
import { Segmented } from '../../ui/field/segmented.js'
import { LedgerView } from '../../ui/ledger/ledger-view.js'
import { Section } from '../../ui/page/section.js'
import { Status, type StatusTone } from '../../ui/status/status.js'
import { roleNames } from '../identity/role-names.js'
import { w } from '../identity/words.js'
import styles from './member-import.module.css'
import type { MemberImport, MemberImportRow } from '../../lib/contract.js'
import type { Column } from '../../ui/ledger/column.js'

type State = MemberImportRow['state']
type Row = MemberImportRow & { id: string }

const words = {
  waiting: 'rows.rowWaiting',
  ready: 'rows.ready',
  invited: 'rows.rowInvited',
  unchanged: 'rows.rowUnchanged',
  refused: 'rows.rowRefused',
} as const

const tones: Record<State, StatusTone> = {
  waiting: 'idle',
  ready: 'now',
  invited: 'ok',
  unchanged: 'idle',
  refused: 'bad',
}

/** What becomes of each row, the wrong ones first to be looked at. */
export function ImportRows({ progress }: { progress: MemberImport }) {
  const { id, refusedCount, doneCount } = progress
  const [shown, setShown] = useState<'refused' | 'all'>(refusedCount > 0 ? 'refused' : 'all')
  const [page, setPage] = useState('')
  const query = { state: shown === 'refused' ? 'refused' : '', page, perPage: 25 }
  const rows = useQuery(
    {
      key: ['member-import-rows', id, query, doneCount],
      load: async () => {
        const { data, meta } = await call('GET member_imports/:id/rows', { params: { id }, query })
        return { data: data.map((row): Row => ({ ...row, id: String(row.line) })), meta }
      },
    },
    { keepsLast: true }
  )
  return (
    <Section title={w('rows.rows')}>
      <div class={styles.shown}>
        <Segmented
          legend={w('rows.rows')}
          value={shown}
          options={[
            { value: 'refused', label: w('rows.onlyBad') },
            { value: 'all', label: w('rows.all') },
          ]}
          onValue={(value) => {
            setShown(value)
            setPage('')
          }}
        />
      </div>
      <LedgerView
        list={rows}
        caption={w('rows.rows')}
        brokenTitle={w('rows.broken')}
        empty={<p class="muted">{w('rows.none')}</p>}
        columns={columns()}
        sort="line"
        onChange={(change) => setPage(change.page ?? '')}
      />
    </Section>
  )
}

function columns(): Column<Row>[] {
  return [
    {
      id: 'line',
      header: w('rows.line'),
      numeric: true,
      place: 'wideOnly',
      cell: (row) => row.line,
    },
    {
      id: 'email',
      header: t('member.email'),
      place: 'lead',
      cell: (row) => row.email || '–',
    },
    { id: 'name', header: t('member.name'), place: 'wideOnly', cell: (row) => row.name },
    { id: 'roles', header: t('member.roles'), cell: (row) => roleNames(row.roles) },
    {
      id: 'state',
      header: w('rows.state'),
      place: 'second',
      cell: (row) => <Status tone={tones[row.state]}>{row.detail ?? w(words[row.state])}</Status>,
    },
  ]
}
