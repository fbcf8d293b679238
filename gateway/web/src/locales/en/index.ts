import accessibility from './accessibility.json'
import common from './common.json'
import directory from './directory.json'
import referral from './referral.json'

export default { accessibility, common, directory, referral }
