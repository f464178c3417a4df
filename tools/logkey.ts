// `npm run logkey -- rotate`: a new key for the log. The next start signs with it; the old one vouches for it and stays for reading.
import { asTool } from './join.ts'
import { rotateLogKey } from './secrets.ts'
import { Plain, settingsFrom } from './settings.ts'

await asTool(async () => {
  if (process.argv[2] !== 'rotate') throw new Plain('用法: npm run logkey -- rotate')
  const id = rotateLogKey(settingsFrom().dataDir)
  console.log(`新密钥 ${id}，下次启动起用。 The log signs with ${id} from the next start on.`)
  return 0
})
