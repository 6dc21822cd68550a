import { Query } from '#core/database/query'
import { describeDevice, type DeviceWords } from '#identity/domain/describe_device'

export interface ListedDevice extends DeviceWords {
  id: string
  /** Network address at sign-in: all that we know of the place */
  address: string | null
  /** The customer's page that the session lives in; null on the portal */
  origin: string | null
  createdAt: Date
  lastSeenAt: Date
  isCurrent: boolean
}

interface Row extends Omit<ListedDevice, keyof DeviceWords | 'isCurrent'> {
  userAgent: string | null
}

/** Where a member is signed in now, the device in hand first, then by the last use. */
export class ListDevices extends Query {
  async handle(memberId: string, currentId: string | null): Promise<ListedDevice[]> {
    const { rows } = await this.db.rawQuery<{ rows: Row[] }>(
      `select id, user_agent as "userAgent", host(address) as address, origin,
         created_at as "createdAt", last_seen_at as "lastSeenAt"
       from devices where member_id = ? and revoked_at is null and expires_at > ?
       order by id is distinct from ?::uuid, last_seen_at desc, id limit 100`,
      [memberId, new Date(), currentId ?? memberId]
    )
    return rows.map(({ userAgent, ...device }) => ({
      ...device,
      ...describeDevice(userAgent),
      isCurrent: device.id === currentId,
    }))
  }
}
