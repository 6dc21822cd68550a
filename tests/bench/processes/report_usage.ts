/**
 * Loaded into a measured process before its own code: tells its parent what the process has used, and
 * ends with it. Built server and floor alike, so that neither is changed by being measured.
 */
process.on('message', (message) => {
  if (message === 'usage') {
    const { user, system } = process.cpuUsage()
    process.send?.({ cpuMicros: user + system, rss: process.memoryUsage.rss() })
  }
})
process.on('disconnect', () => process.exit())
process.channel?.unref()
