import type { Change } from './drifts.ts'

/**
 * A change of one name of a target, written by hand, as for the figures: the text that must be
 * flagged (empty where a name is missing), and what should stand there.
 */
export const nameChanges: Record<'en' | 'vi', readonly Change[]> = {
  en: [
    // Misspelled.
    [
      'aktien-von-ki-bezogenen',
      'Constellation Energy',
      'Constelation Energy',
      'Constelation Energy',
      'Constellation Energy',
    ],
    ['aktien-von-ki-bezogenen', 'Vistra', 'Vistar', 'Vistar', 'Vistra'],
    ['vey-sern-ling-von', 'Vey-Sern Ling', 'Vey-Sern Lin', 'Vey-Sern Lin', 'Vey-Sern Ling'],
    ['vey-sern-ling-von', 'Bloomberg', 'Blomberg', 'Blomberg', 'Bloomberg'],
    ['obwohl-deepseek-erst-im', 'Hangzhou', 'Hangzou', 'Hangzou', 'Hangzhou'],
    ['neben-dem-kurssturz-von', 'Broadcom', 'Broadcomm', 'Broadcomm', 'Broadcom'],
    ['neben-dem-kurssturz-von', 'Arm Holdings', 'Arm Holding', 'Arm Holding', 'Arm Holdings'],
    ['anfang-dieser-woche-eroberte', 'ChatGPT', 'ChatGTP', 'ChatGTP', 'ChatGPT'],
    ['erste-auswertungen-zeigen-dass', 'Salesforce', 'Salesfroce', 'Salesfroce', 'Salesforce'],
    ['der-kryptowaehrungsmarkt-schwankte-nach', 'Bitcoin', 'Bitcon', 'Bitcon', 'Bitcoin'],
    // Replaced.
    ['die-aktien-von-nvidia', 'Nvidia', 'AMD', 'AMD', 'Nvidia'],
    ['dies-hat-amerikanische', 'Google', 'Meta', 'Meta', 'Google'],
    ['am-20-januar-brachte', 'DeepSeek-R1', 'DeepSeek-V3', 'DeepSeek-V3', 'DeepSeek-R1'],
    ['waehrend-fuehrende-ki-modelle', 'Claude', 'Bitcoin', 'Bitcoin', 'Claude'],
    ['der-krieg-im-technologiebereich', 'China', 'Vietnam', 'Vietnam', 'China'],
    // Missing.
    ['die-aktien-von-nvidia', 'Nvidia’s shares', 'The shares', '', 'Nvidia'],
    ['was-deepseek-geleistet-hat', 'What DeepSeek has', 'What it has', '', 'DeepSeek'],
    ['dies-hat-amerikanische', 'OpenAI and Google', 'OpenAI', '', 'Google'],
    ['erste-auswertungen-zeigen-dass', ' such as Meta', '', '', 'Meta'],
  ],
  vi: [
    [
      'aktien-von-ki-bezogenen',
      'Constellation Energy',
      'Constellation Enegy',
      'Constellation Enegy',
      'Constellation Energy',
    ],
    [
      'vey-sern-ling-von',
      'Union Bancaire Privée',
      'Union Bancaire Prive',
      'Union Bancaire Prive',
      'Union Bancaire Privée',
    ],
    ['obwohl-deepseek-erst-im', 'Anthropic', 'Antropic', 'Antropic', 'Anthropic'],
    ['obwohl-deepseek-erst-im', 'Hàng Châu', 'Hàng Chau', 'Hàng Chau', 'Hàng Châu'],
    ['neben-dem-kurssturz-von', 'Micron', 'Mircon', 'Mircon', 'Micron'],
    ['dies-hat-amerikanische', 'OpenAI', 'OpenIA', 'OpenIA', 'OpenAI'],
    ['die-aktien-von-nvidia', 'Nvidia', 'Broadcom', 'Broadcom', 'Nvidia'],
    ['der-krieg-im-technologiebereich', 'Trung Quốc', 'Việt Nam', 'Việt Nam', 'Trung Quốc'],
    ['am-20-januar-brachte', 'DeepSeek-R1', 'DeepSeek-V3', 'DeepSeek-V3', 'DeepSeek-R1'],
    ['waehrend-die-us-technologieaktien', 'Hồng Kông', 'Hàng Châu', 'Hàng Châu', 'Hồng Kông'],
    ['die-aktien-von-nvidia', 'Cổ phiếu của Nvidia', 'Cổ phiếu', '', 'Nvidia'],
    ['neben-dem-kurssturz-von', ', AMD giảm 6,4%', ', hãng kia giảm 6,4%', '', 'AMD'],
    ['anfang-dieser-woche-eroberte', 'Apple App Store', 'ứng dụng', '', 'Apple App Store'],
  ],
}
