/** Rivers, lakes, ranges and oil fields of the news of the world that are named alone, without those that are also words or names of persons. */
export const waters =
  'Дуна|й; Рейн|; Волг|а; Днепр|; Днестр|; Висл|а; Эльб|а; Нил|; Меконг|; Ганг|; Енисе|й; Иртыш|; Сырдарь|я; Амударь|я; Евфрат|; Янцзы; Хуанхэ; Байкал|; Балхаш|; Иссык-Кул|ь; Памир|; Тянь-Шан|ь; Кашаган|; Тенгиз|; Карачаганак|'.split(
    '; ',
  );
