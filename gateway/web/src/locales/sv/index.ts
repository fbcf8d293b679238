import common from './common.json'
import directory from './directory.json'
import referral from './referral.json'

export default { common, directory, referral }
