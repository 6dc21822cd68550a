export { audit, type AuditChange } from '#audit/audit'
