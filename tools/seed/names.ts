// Names as they are met in Ningxia, rare characters and names with a dot included: what a form, a font and a search must bear.
import type { Random } from './random.ts'

const surnames = {
  马: 170,
  王: 80,
  李: 75,
  张: 75,
  杨: 60,
  刘: 50,
  丁: 25,
  田: 25,
  陈: 25,
  赵: 25,
  白: 18,
  吴: 18,
  周: 16,
  何: 16,
  罗: 14,
  苏: 14,
  金: 14,
  孙: 12,
  徐: 12,
  朱: 10,
  高: 10,
  郭: 10,
  韩: 10,
  谢: 8,
  冯: 8,
  纳: 6,
  哈: 6,
  海: 6,
  黑: 5,
  铁: 4,
  虎: 4,
  妥: 4,
  买: 4,
  撒: 4,
  锁: 4,
  拜: 4,
  禹: 4,
  冶: 3,
  摆: 3,
  勉: 3,
  沙: 3,
  单: 3,
  解: 2,
  仇: 2,
  曾: 2,
  吕: 8,
  欧阳: 1,
  尉迟: 1,
} as const

const given = {
  '1': '国 建 军 伟 强 平 明 志 海 峰 文 斌 学 林 东 成 龙 飞 浩 宇 鹏 涛 刚 亮 俊 杰 宏 光 玉 宝 福 贵 生 忠 义 仁 德 永 兴 晓 少 凯 瑞 博'.split(
    ' ',
  ),
  '2': '秀 英 兰 芳 丽 娟 敏 静 燕 霞 玲 梅 花 红 娜 艳 雪 琴 慧 洁 莉 婷 颖 萍 萱 佳 欣 怡 晓 小 月 玉 淑 桂 春 凤 莲 彩 翠 金 云 雅 蓉 琳'.split(
    ' ',
  ),
}
/** Characters that a form, a font or an input method is apt to lose; some lie outside the basic plane. */
const rare = '䶮 㛃 喆 祎 頔 𫖯 𬴊 𬭎 犇 赟 翀 昇 玥 珺 旸 镕 彧 垚 淼 堃'.split(' ')
const dotted = {
  '1': ['哈力克', '买尔丹', '阿卜杜拉', '艾尔肯', '吐尔逊', '伊斯马仪'],
  '2': ['阿依古丽', '古丽米热', '帕提古丽', '法图麦', '麦丽亚', '阿米娜'],
}
const fathers = ['买买提', '艾力', '吐尔逊', '玉素甫', '伊布拉音', '热合曼']

export function nameOf(random: Random, sex: '1' | '2'): string {
  if (random.chance(0.004)) return `${random.pick(dotted[sex])}·${random.pick(fathers)}`
  const surname = random.weighed(surnames)
  const first = random.chance(0.01) ? random.pick(rare) : random.pick(given[sex])
  return surname + first + (random.chance(0.18) ? '' : random.pick(given[sex]))
}
