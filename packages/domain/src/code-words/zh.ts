/** Plain Chinese words, easy to say on the phone; none says anything about a person. */
export const codeWordsZh: readonly string[] = `
  苹果 橙子 柠檬 香蕉 葡萄 红枣 石榴 杏子 桃子 西瓜 橄榄 薄荷 核桃 花生 草莓 樱桃 黄瓜 萝卜 南瓜 番茄 玫瑰 莲花 竹子 松树 花园 森林 高山 山谷 河流
  湖水 海岛 沙滩 波浪 白云 雨伞 彩虹 星星 月亮 太阳 秋天 冬天 窗户 大门 钥匙 梯子 石桥 城堡 灯塔 小船 风帆 单车 火车 飞机 麻雀 鸽子 燕子 小鹿 白兔
  松鼠 海豚 蝴蝶 蜜蜂 面包 奶酪 白糖 生姜 茶壶 杯子 勺子 盘子 篮子 枕头 地毯 窗帘 镜子 蜡烛 灯笼 铅笔 书本 皮球 气球 棉花 丝绸 珊瑚
`
  .trim()
  .split(/\s+/);
