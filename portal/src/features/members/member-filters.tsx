import { t } from '../../lib/messages.js'
import { FilterBar } from '../../ui/filter/filter-bar.js'
import { FilterChoice } from '../../ui/filter/filter-choice.js'
import { ColumnChoice } from '../../ui/ledger/column-choice.js'
import { ExportButton } from '../../ui/ledger/export-button.js'
import { roleName, ROLES } from '../identity/role-names.js'
import { SavedViews } from '../views/saved-views.js'
import { MEMBER_STATES, memberStatusName } from './member-status.js'
import type { MemberRow } from '../../lib/contract.js'
import type { Column } from '../../ui/ledger/column.js'

export interface MemberFilter {
  q?: string
  role?: string
  status?: string
  lastSeen?: string
}

interface MemberFiltersProps {
  filters: MemberFilter & { hide?: string }
  columns: Column<MemberRow>[]
  onChange: (change: MemberFilter & { hide?: string }) => void
}

const VIEW = ['q', 'role', 'status', 'lastSeen', 'sort', 'hide'] as const
const LAST_SEEN = ['week', 'month', 'earlier', 'never'] as const

export function MemberFilters({ filters, columns, onChange }: MemberFiltersProps) {
  const { hide, ...narrowing } = filters
  return (
    <FilterBar
      searchLabel={t('members.search')}
      searchHint={t('members.searchHint')}
      q={filters.q}
      onSearch={(q) => onChange({ q })}
      end={
        <>
          <SavedViews screen="members" names={VIEW} />
          <ColumnChoice
            columns={columns}
            hidden={hide}
            onHidden={(hidden) => onChange({ hide: hidden })}
          />
          <ExportButton path="member_export" query={narrowing} fileName="members.csv" />
        </>
      }
    >
      <FilterChoice
        label={t('member.role')}
        value={filters.role}
        options={ROLES.map((value) => ({ value, label: roleName(value) }))}
        onValue={(role) => onChange({ role })}
      />
      <FilterChoice
        label={t('member.status')}
        value={filters.status}
        options={MEMBER_STATES.map((value) => ({ value, label: memberStatusName(value) }))}
        onValue={(status) => onChange({ status })}
      />
      <FilterChoice
        label={t('member.lastSeenAt')}
        value={filters.lastSeen}
        options={LAST_SEEN.map((value) => ({ value, label: t(`members.seen.${value}`) }))}
        onValue={(lastSeen) => onChange({ lastSeen })}
      />
    </FilterBar>
  )
}
