import { schedule } from '#queue/contract'
import PruneSignIns from '#identity/jobs/prune_sign_ins'
import PruneTenantRecords from '#queue/jobs/prune_tenant_records'

/** All recurring work of the product. */
schedule('queue.prune_tenant_records', PruneTenantRecords, { every: '6h' })
schedule('identity.prune_sign_ins', PruneSignIns, { every: '6h' })
