import { Query } from '#core/database/query'

export interface SecondFactorState {
  isOn: boolean
  confirmedAt: Date | null
  recoveryCodesLeft: number
}

/** Whether a member signs in with a second step. */
export class FindSecondFactor extends Query {
  async handle(memberId: string): Promise<SecondFactorState> {
    const { rows } = await this.db.rawQuery(
      `select f.confirmed_at as "confirmedAt",
         (select count(*)::int from recovery_codes c
          where c.member_id = f.member_id and c.used_at is null) as "recoveryCodesLeft"
       from second_factors f where f.member_id = ? and f.confirmed_at is not null`,
      [memberId]
    )
    const [found] = rows
    return found
      ? { isOn: true, ...found }
      : { isOn: false, confirmedAt: null, recoveryCodesLeft: 0 }
  }
}
