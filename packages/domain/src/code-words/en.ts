/** Plain English words, easy to say on the phone and hard to mishear; none says anything about a person. */
export const codeWordsEn: readonly string[] = `
  acorn anchor apple apricot autumn balloon banana basket beacon bicycle blanket bluebell bottle bridge bucket butter cabbage candle
  canary carpet castle cherry chestnut clover compass copper cotton curtain cushion daisy dolphin donkey feather fiddle forest fountain garden ginger
  guitar hammer harbour hazelnut honey island jigsaw kettle ladder lantern lavender lemon lighthouse magnet mango maple marble meadow melon
  mirror mountain muffin napkin nutmeg oak orange orchard otter paper parsley peach pebble pencil pepper piano pigeon planet pocket pumpkin
  rabbit rainbow ribbon river robin saddle sandal silver spoon squirrel sunflower teapot thimble thunder tiger tractor trumpet tulip tunnel
  turnip umbrella valley velvet violin walnut whistle willow window winter yellow
`
  .trim()
  .split(/\s+/);
