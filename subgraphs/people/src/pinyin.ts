// Syllables of pinyin, for the rule that a name in pinyin is no password. Pure. The more frequent stand first: a guesser begins with them.

/** 姓氏, by how many bear them. */
export const surnames =
  'wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo zheng liang xie song tang han feng deng cao peng zeng xiao tian dong pan yuan cai jiang yu du ye cheng wei su lv ding ren lu yao shen zhong cui tan fan wan shi jin jia xia fu fang zou xiong bai meng qin qiu hou yin xue yan lei long duan hao kong shao mao chang wen dai mo lai gong qiao niu na hai'.split(
    ' ',
  )

/** Every syllable of two letters and more that is written in a name. */
export const syllables = (
  'ming hua wei jun jie yu xiao hong jian guo ying ping li yan fang min jing xiu lan gui zhi qiang lei tao hai bo bin chao peng fei long xin ning gang chun mei na ting xue ru yun qing shu cheng kai rui hao bao chen dan dong feng fu guang han hui jia jin jun ke kun lian liang lin ling long lu man meng mian mu nan nian pei qi qian qin qiu quan ran ren rong ruo sen shan shao shen sheng shi shou shuang si song su tian wan wen wu xi xia xian xiang xie xing xiong xuan yang yao ye yi yin ya yong you yuan yue ze zhan zhao zhen zheng zhong zhou zhu zhuo zi zong zu ' +
  'ai an ang ba bai ban bang bei ben beng bi bian biao bing ca cai can cang cao ce cha chai chang che chi chong chou chu chuan chuang cui cun cuo da dai dang dao de deng di diao ding diu dou du duan dui dun duo en er fa fan fen fo fou ga gai gan gao ge gei gen geng gong gou gu gua guai guan gun hang he hei hen heng hou hu huai huan huang hun huo ji jiang jiao jiong jiu ju juan jue kan kang kao ken kong kou ku kua kuai kuan kuang kui kuo la lai lang le leng liao lie liu lou luan lun luo ma mai mang mao mei men mi miao mie miu mo mou nai nao ne nei nen neng ni niang niao nie niu nong nu nuan nuo ou pa pai pan pang pao pen pi pian piao pie pin po pou pu qia qiao qie qiong qu que qun rang rao re ri rou ruan rui run sa sai san sao se sha shai shang she shei shua shuai shuan shui shun shuo sou suan sui sun suo ta tai tan tang te teng ti tiao tie tong tou tu tuan tui tun tuo wa wai wang wo xu xun yan yu yuan za zai zan zang zao zei zen zeng zha zhai zhang zhe zhi zhua zhuai zhuan zhuang zhui zhun zou zuan zui zun zuo'
).split(' ')
