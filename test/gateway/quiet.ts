// Faults are what these tests are about; they need not be read in the log as well.
process.env.JIJIAO_LOG ??= 'silent'
