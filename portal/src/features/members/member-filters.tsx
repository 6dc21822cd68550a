import { t } from '../../lib/messages.js'
import { FilterBar } from '../../ui/filter/filter-bar.js'
import { FilterChoice } from '../../ui/filter/filter-choice.js'
import { roleName, ROLES } from '../identity/role-names.js'
import { MEMBER_STATES, memberStatusName } from './member-status.js'

interface Filters {
  q?: string
  role?: string
  status?: string
}

interface MemberFiltersProps {
  filters: Filters
  onChange: (change: Filters) => void
}

export function MemberFilters({ filters, onChange }: MemberFiltersProps) {
  return (
    <FilterBar
      searchLabel={t('members.search')}
      searchHint={t('members.searchHint')}
      q={filters.q}
      onSearch={(q) => onChange({ q })}
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
    </FilterBar>
  )
}
