import { schedule } from '#queue/contract'
import PruneHandoffUses from '#embedding/jobs/prune_handoff_uses'
import PruneSignIns from '#identity/jobs/prune_sign_ins'
import PruneDeliveries from '#notify/jobs/prune_deliveries'
import FillSpareSchemas from '#platform/jobs/fill_spare_schemas'
import MeasureTenantUsage from '#platform/jobs/measure_tenant_usage'
import PruneTenantRecords from '#queue/jobs/prune_tenant_records'
import SweepUploads from '#storage/jobs/sweep_uploads'

/** All recurring work of the product. */
schedule('queue.prune_tenant_records', PruneTenantRecords, { every: '6h' })
schedule('identity.prune_sign_ins', PruneSignIns, { every: '6h' })
schedule('embedding.prune_handoff_uses', PruneHandoffUses, { every: '6h' })
schedule('storage.sweep_uploads', SweepUploads, { every: '1h' })
schedule('notify.prune_deliveries', PruneDeliveries, { every: '6h' })
schedule('platform.fill_spare_schemas', FillSpareSchemas, { every: '1m' })
schedule('platform.measure_tenant_usage', MeasureTenantUsage, { every: '15m' })
